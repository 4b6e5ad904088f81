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
 * The lists under two models, computed from the same records and seen by nobody. The model in force is folded anew
 * beside the candidate, so that both stand at the same offsets and nobody waits for the lists that are published.
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

    /** Whose lists there are. */
    List<ProfileId> owners() {
        return List.copyOf(inForce.owners());
    }

    /** Compares the two lists of this owner. Costs two scores for each profile of the other side. */
    void compare(ProfileId owner, Trial trial) {
        trial.compare(Objects.requireNonNull(countries.get(owner)), inForce.list(owner).orElseThrow(),
                candidate.list(owner).orElseThrow());
    }
}
