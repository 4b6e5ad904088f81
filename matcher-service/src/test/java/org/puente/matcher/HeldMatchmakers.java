package org.puente.matcher;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

import org.puente.contract.control.Model;
import org.puente.contract.match.MatchList;
import org.puente.contract.profile.ProfileId;
import org.puente.engine.EncodedEvent;
import org.puente.engine.Event;
import org.puente.engine.Explanation;
import org.puente.engine.Matchmaker;
import org.puente.engine.exhaustive.ExhaustiveMatchmaker;
import org.puente.engine.snapshot.Snapshot;
import org.puente.matcher.matching.Matchmakers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Matchmakers that fold nothing before a test lets them, if their model's version says held; not for others to find.
 */
class HeldMatchmakers {

    private static final AtomicReference<CountDownLatch> GATE = new AtomicReference<>(new CountDownLatch(1));

    /** From now on held ones wait. */
    static void hold() {
        GATE.set(new CountDownLatch(1));
    }

    /** Lets those go that wait. */
    static void release() {
        GATE.get().countDown();
    }

    @Bean
    @Primary
    Matchmakers held() {
        return new Matchmakers() {

            @Override
            public Matchmaker of(Model model) {
                return model.version().startsWith("held") ? new Held(model) : new ExhaustiveMatchmaker(model);
            }

            @Override
            public Matchmaker restored(Snapshot snapshot) {
                return new ExhaustiveMatchmaker(snapshot);
            }
        };
    }

    private static final class Held implements Matchmaker {

        private final CountDownLatch gate = GATE.get();
        private final Matchmaker matchmaker;

        Held(Model model) {
            matchmaker = new ExhaustiveMatchmaker(model);
        }

        @Override
        public EncodedEvent encode(Event event) {
            return matchmaker.encode(event);
        }

        @Override
        public Set<ProfileId> fold(EncodedEvent event) {
            try {
                gate.await();
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            return matchmaker.fold(event);
        }

        @Override
        public Optional<MatchList> list(ProfileId owner) {
            return matchmaker.list(owner);
        }

        @Override
        public Map<ProfileId, MatchList> lists(Collection<ProfileId> owners) {
            return matchmaker.lists(owners);
        }

        @Override
        public Optional<Explanation> explain(ProfileId owner, ProfileId candidate) {
            return matchmaker.explain(owner, candidate);
        }

        @Override
        public Snapshot snapshot() {
            return matchmaker.snapshot();
        }

        @Override
        public Set<ProfileId> owners() {
            return matchmaker.owners();
        }
    }
}
