package org.puente.engine.index;

import org.junit.jupiter.api.Test;
import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.Models;
import org.puente.engine.encoding.Encoded;
import org.puente.engine.encoding.Encoder;
import org.puente.engine.encoding.Lexicon;
import org.puente.engine.factor.Anatomy;
import org.puente.engine.factor.Factors;
import org.puente.engine.kit.Draft;

import static org.assertj.core.api.Assertions.assertThat;

/** Profiles of like experience across the ocean lie together. */
class BandsTest {

    private final Lexicon lexicon = new Lexicon();
    private final Encoder encoder = new Encoder(lexicon, Models.initial());
    private final Anatomy anatomy = new Anatomy(Factors.all(lexicon, Models.initial()), Models.initial());
    private final Gains gains = new Gains(anatomy);

    @Test
    void whoeverComesToHaveMuchMoreExperienceNeedsAnotherSlot() {
        Shelf shelf = new Shelf(Side.EU, anatomy);
        int slot = shelf.add(experienced(40, 0));
        assertThat(shelf.suits(slot, experienced(40, 0))).isTrue();
        assertThat(shelf.suits(slot, experienced(41, 0))).isTrue();
        assertThat(shelf.suits(slot, experienced(40, 40))).isFalse();
        assertThat(Rows.rowOf(shelf.add(experienced(40, 40)))).isNotEqualTo(Rows.rowOf(slot));
    }

    @Test
    void theFirstBandBeginsWithNothingAndTheLastHasNoEnd() {
        assertThat(gains.band(0)).isZero();
        long ties = 0;
        while (gains.ties(ties) < Gains.BAND) {
            ties++;
        }
        assertThat(gains.band(ties - 1)).isZero();
        assertThat(gains.band(ties)).isOne();
        assertThat(gains.band(1_000_000_000)).isEqualTo(Gains.LAST_BAND);
    }

    private Encoded experienced(int earlier, int recent) {
        Projects projects = new Projects(earlier, recent);
        return encoder.encode(Draft.institution("a", Country.ES).experience(projects, projects).done());
    }
}
