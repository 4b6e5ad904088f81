package org.puente.engine.index;

import org.junit.jupiter.api.Test;
import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Country;
import org.puente.contract.vocabulary.Side;
import org.puente.engine.Models;
import org.puente.engine.kit.Draft;
import org.puente.engine.profile.EncodedProfile;
import org.puente.engine.profile.Lexicon;
import org.puente.engine.profile.ProfileEncoder;
import org.puente.engine.score.Factors;
import org.puente.engine.score.ScoreDecomposition;

import static org.assertj.core.api.Assertions.assertThat;

/** Profiles of like experience across the ocean lie together. */
class BandsTest {

    private final Lexicon lexicon = new Lexicon();
    private final ProfileEncoder encoder = new ProfileEncoder(lexicon, Models.initial());
    private final ScoreDecomposition decomposition = new ScoreDecomposition(Factors.all(lexicon, Models.initial()),
            Models.initial());
    private final CollaborationBounds gains = new CollaborationBounds(decomposition);

    @Test
    void whoeverComesToHaveMuchMoreExperienceNeedsAnotherSlot() {
        SideIndex index = new SideIndex(Side.EU, decomposition);
        int slot = index.add(experienced(40, 0));
        assertThat(index.canReplace(slot, experienced(40, 0))).isTrue();
        assertThat(index.canReplace(slot, experienced(41, 0))).isTrue();
        assertThat(index.canReplace(slot, experienced(40, 40))).isFalse();
        assertThat(SlotRows.rowOf(index.add(experienced(40, 40)))).isNotEqualTo(SlotRows.rowOf(slot));
    }

    @Test
    void theFirstBandBeginsWithNothingAndTheLastHasNoEnd() {
        assertThat(gains.band(0)).isZero();
        long ties = 0;
        while (gains.ties(ties) < CollaborationBounds.BAND) {
            ties++;
        }
        assertThat(gains.band(ties - 1)).isZero();
        assertThat(gains.band(ties)).isOne();
        assertThat(gains.band(1_000_000_000)).isEqualTo(CollaborationBounds.LAST_BAND);
    }

    private EncodedProfile experienced(int earlier, int recent) {
        Projects projects = new Projects(earlier, recent);
        return encoder.encode(Draft.institution("a", Country.ES).experience(projects, projects).done());
    }
}
