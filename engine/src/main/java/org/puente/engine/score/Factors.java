package org.puente.engine.score;

import java.util.List;

import org.puente.contract.control.Model;
import org.puente.engine.profile.Lexicon;

/** The factors there are. */
public final class Factors {

    private Factors() {}

    /** All of them for this model, in the order in which explanations list them. */
    public static List<Factor> all(Lexicon lexicon, Model model) {
        return List.of(new Complementarity(lexicon), new ChainAndStep(), new Theme(), new SharedGoals(),
                new Territory(),
                new MaturityLadder(), new CommonLanguage(lexicon), new Network(model));
    }
}
