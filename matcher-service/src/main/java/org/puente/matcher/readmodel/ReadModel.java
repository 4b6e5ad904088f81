package org.puente.matcher.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.puente.contract.decision.Pair;
import org.puente.contract.profile.ProfileId;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

import com.mongodb.client.FindIterable;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static java.util.concurrent.TimeUnit.SECONDS;

/** What MongoDB shows at this moment; gravestones do not count. Searches that take it longer than 5 s are given up. */
@Component
public class ReadModel {

    private static final Bson PRESENT = ne("gone", true);

    private static final long LONGEST = 5;

    private final MongoTemplate mongo;

    ReadModel(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    /** This profile, with every field of its record. */
    public Optional<Document> profile(ProfileId id) {
        return one(ProfileView.COLLECTION, id);
    }

    /** Those of these profiles that exist, by key. */
    public Map<String, Document> profiles(Collection<String> ids) {
        Map<String, Document> profiles = new HashMap<>();
        mongo.getCollection(ProfileView.COLLECTION).find(and(in("_id", ids), PRESENT))
                .forEach(profile -> profiles.put(profile.getString("_id"), profile));
        return profiles;
    }

    /** The keys of all profiles for which this holds. Cost: the profiles it selects. */
    public Set<String> profilesWhere(Bson condition) {
        return mongo.getCollection(ProfileView.COLLECTION).find(and(condition, PRESENT)).maxTime(LONGEST, SECONDS)
                .projection(Projections.include("_id"))
                .map(profile -> profile.getString("_id")).into(new HashSet<>());
    }

    /** The match list of this owner. */
    public Optional<Document> list(ProfileId owner) {
        return one(MatchListView.COLLECTION, owner);
    }

    /** Lists whose best match scores at least this, those with the best match first. */
    public FindIterable<Document> listsFrom(int score) {
        return mongo.getCollection(MatchListView.COLLECTION).find(and(gte("top", score), PRESENT))
                .maxTime(LONGEST, SECONDS)
                .sort(Sorts.orderBy(Sorts.descending("top"), Sorts.ascending("_id")));
    }

    /** The standing verdicts on this pair. */
    public List<Document> decisions(Pair pair) {
        return mongo.getCollection(DecisionView.COLLECTION).find(and(eq("pair", pair.toString()), PRESENT))
                .into(new ArrayList<>());
    }

    private Optional<Document> one(String collection, ProfileId id) {
        return Optional.ofNullable(
                mongo.getCollection(collection).find(and(eq("_id", id.key()), PRESENT)).first());
    }
}
