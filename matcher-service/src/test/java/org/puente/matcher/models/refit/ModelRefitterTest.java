package org.puente.matcher.models.refit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ModelRefitterTest {

    @Test
    void namesARefittedModelAfterTheOneBeforeAndTheCountWithinTheLimit() {
        assertThat(ModelRefitter.version("evidence-1", 2048)).isEqualTo("evidence-1.n2048");
        assertThat(ModelRefitter.version("evidence-1.n1024", 2048)).isEqualTo("evidence-1.n2048");
        assertThat(ModelRefitter.version("x".repeat(64), 1_000_000)).hasSize(64).endsWith("x.n1000000");
    }
}
