package org.puente.matcher.simulation;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever crashes, is repeated, is lost or is done by two at once: when all has been quiet for a while, topic and
 * store hold exactly the lists that follow from the last record of each key, and a restart writes nothing. A failed
 * history names its seed; {@code -Dpuente.seed=} runs that one again, {@code -Dpuente.histories=} runs more.
 */
@Tag("thorough")
class LoopSimulationTest {

    private final Optional<Long> seed = Optional.ofNullable(Long.getLong("puente.seed"));
    private final int histories = seed.isPresent() ? 1 : Integer.getInteger("puente.histories", 100);

    @Test
    void endsWithTheListsOfTheLastRecords() {
        long first = seed.orElseGet(System::nanoTime);
        System.out.println("puente.seed=" + first);
        for (long history = first; history < first + histories; history++) {
            try {
                verify(new Simulation(history));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("The history of -Dpuente.seed=" + history + " fails", failure);
            }
        }
    }

    @Test
    void repeatsItselfFromItsSeed() {
        long any = seed.orElse(1L);

        assertThat(finalState(any)).isEqualTo(finalState(any));
    }

    private static void verify(Simulation simulation) {
        simulation.storm();
        simulation.finalState().verify();
        simulation.calm();
        simulation.finalState().verify();
        long writes = simulation.writes();
        simulation.restart();
        assertThat(simulation.writes()).as("what a restart has left to write").isEqualTo(writes);
    }

    private static List<String> finalState(long seed) {
        Simulation simulation = new Simulation(seed);
        simulation.storm();
        return simulation.finalState().published();
    }
}
