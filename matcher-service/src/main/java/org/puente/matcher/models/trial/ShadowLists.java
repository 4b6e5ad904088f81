package org.puente.matcher.models.trial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.vocabulary.Country;
import org.puente.engine.Event;
import org.puente.engine.Matchmaker;
import org.puente.matcher.inputs.Decoder;

/**
 * The lists under two models, computed from the same records and never published. The model in force is folded again
 * beside the candidate, so that both are at the same offsets and the published lists are not delayed.
 */
final class ShadowLists {

    private final Decoder decoder;
    private final Matchmaker inForce;
    private final Matchmaker candidate;
    private final Map<ProfileId, Country> countries = new HashMap<>();

    ShadowLists(Decoder decoder, Matchmaker inForce, Matchmaker candidate) {
        this.decoder = decoder;
        this.inForce = inForce;
        this.candidate = candidate;
    }

    void fold(ConsumerRecord<byte[], byte[]> message) {
        decoder.decode(message).event().ifPresent(event -> {
            inForce.fold(event);
            candidate.fold(event);
            if (event instanceof Event.ProfileChanged(var profile)) {
                countries.put(profile.id(), profile.country());
            }
        });
    }

    /** The owners of the lists. */
    List<ProfileId> owners() {
        return List.copyOf(inForce.owners());
    }

    /** Compares the two lists of this owner. Costs two scores for each profile of the other side. */
    void compare(ProfileId owner, Trial trial) {
        trial.compare(Objects.requireNonNull(countries.get(owner)), inForce.list(owner).orElseThrow(),
                candidate.list(owner).orElseThrow());
    }
}
