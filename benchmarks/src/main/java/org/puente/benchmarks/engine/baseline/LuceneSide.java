package org.puente.benchmarks.engine.baseline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.profile.EncodedProfile;

/** The in-memory Lucene index of one side: features are terms, weights are term frequencies. */
final class LuceneSide {

    private static final String ID = "id";
    private static final String FEATURES = "features";

    private final AdditiveScore additive;
    private final IndexWriter writer;
    private DirectoryReader reader;
    private IndexSearcher searcher;

    LuceneSide(AdditiveScore additive) throws IOException {
        this.additive = additive;
        IndexWriterConfig config = new IndexWriterConfig(new KeywordAnalyzer()).setSimilarity(new FrequencyTimesBoost())
                .setMergeScheduler(new SerialMergeScheduler()).setRAMBufferSizeMB(64);
        writer = new IndexWriter(new ByteBuffersDirectory(), config);
        reader = DirectoryReader.open(writer);
        searcher = search(reader);
    }

    void put(EncodedProfile profile) {
        Document document = new Document();
        document.add(new StringField(ID, profile.id().slug(), Field.Store.YES));
        document.add(new WeightedTerms(FEATURES, tokens(profile)));
        try {
            writer.updateDocument(new Term(ID, profile.id().slug()), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(ProfileId id) {
        try {
            writer.deleteDocuments(new Term(ID, id.slug()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Merges all segments into one. */
    void merge() {
        try {
            writer.forceMerge(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes all changes so far visible to searches. */
    void refresh() {
        try {
            DirectoryReader fresh = DirectoryReader.openIfChanged(reader, writer);
            if (fresh != null) {
                reader.close();
                reader = fresh;
                searcher = search(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The top k candidates; the search may skip documents that cannot be among them. */
    TopDocs best(EncodedProfile profile, int k) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        additive.forEachFeature(profile, (kind, feature, weight, boost) -> query.add(new BoostQuery(
                new TermQuery(new Term(FEATURES, WeightedTerms.name(kind, feature))), weight * boost),
                BooleanClause.Occur.SHOULD));
        try {
            return searcher.search(query.build(), new TopScoreDocCollectorManager(k, 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ProfileId> ids(TopDocs found) {
        List<ProfileId> ids = new ArrayList<>();
        try {
            for (ScoreDoc one : found.scoreDocs) {
                ids.add(ProfileId.institution(searcher.storedFields().document(one.doc).get(ID)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ids;
    }

    private TokenStream tokens(EncodedProfile profile) {
        WeightedTerms.Tokens tokens = new WeightedTerms.Tokens();
        additive.forEachFeature(profile, (kind, feature, weight, boost) -> tokens.add(kind, feature, weight));
        return tokens;
    }

    private static IndexSearcher search(DirectoryReader reader) {
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setSimilarity(new FrequencyTimesBoost());
        searcher.setQueryCache(null);
        return searcher;
    }
}
