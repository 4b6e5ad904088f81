package org.puente.benchmarks;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OptionsTest {

    @Test
    void readsValuesAndFlags() {
        Options options = Options.of("quality", "--data", "d", "--no-ablation", "--pairs", "p");
        assertThat(options.command()).isEqualTo("quality");
        assertThat(options.path("data")).hasToString("d");
        assertThat(options.path("pairs")).hasToString("p");
        assertThat(options.flag("no-ablation")).isTrue();
        options.done();
    }

    @Test
    void readsSeveralNumbers() {
        assertThat(Options.of("restart", "--profiles", "10,200").numbers("profiles", List.of(1))).containsExactly(10,
                200);
        assertThat(Options.of("restart").numbers("profiles", List.of(1))).containsExactly(1);
        assertThatThrownBy(() -> Options.of("restart", "--profiles", "10,").numbers("profiles", List.of(1)))
                .hasMessageContaining("--profiles");
    }

    @Test
    void saysWhatIsMissingAndWhatIsTooMuch() {
        assertThatThrownBy(() -> Options.of("quality").path("data")).hasMessageContaining("--data is needed");
        assertThatThrownBy(() -> Options.of("quality", "--dta", "d").done()).hasMessageContaining("--dta");
        assertThatThrownBy(() -> Options.of("quality", "d")).hasMessageContaining("Not an option");
    }
}
