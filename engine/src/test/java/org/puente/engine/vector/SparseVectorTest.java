package org.puente.engine.vector;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SparseVectorTest {

    private static final SparseVector A = new SparseVector(new int[]{-7, 1, 4, 9}, new int[]{2, 3, 4, 6});
    private static final SparseVector B = new SparseVector(new int[]{-7, 2, 4, 9}, new int[]{5, 9, 3, 2});

    @Test
    void multipliesTheWeightsOfCommonFeatures() {
        assertThat(A.dot(B)).isEqualTo(2 * 5 + 4 * 3 + 6 * 2).isEqualTo(B.dot(A));
        assertThat(A.dot(SparseVector.EMPTY)).isZero();
    }

    @Test
    void knowsWhetherAProductReachesSoMuch() {
        long product = A.dot(B);
        assertThat(A.reaches(B, product)).isTrue();
        assertThat(A.reaches(B, product + 1)).isFalse();
    }

    @Test
    void namesCommonFeaturesTheStrongestFirstAndOfEqualOnesTheLower() {
        assertThat(A.strongestCommon(B, any -> true, 5)).containsExactly(4, 9, -7);
        assertThat(B.strongestCommon(A, feature -> feature > 0, 1)).containsExactly(4);
    }

    @Test
    void knowsWhichFeaturesAreConcepts() {
        assertThat(Concepts.reference(Features.of("chain:coffee"))).contains("chain:coffee");
        assertThat(Concepts.reference(Features.of("caf"))).isEmpty();
    }
}
