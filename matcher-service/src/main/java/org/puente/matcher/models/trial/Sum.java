package org.puente.matcher.models.trial;

/** Adds comparisons up. */
final class Sum {

    private int lists;
    private int changed;
    private long overlap;
    private long entered;
    private long left;

    void add(Comparison comparison) {
        lists++;
        changed += comparison.changed() ? 1 : 0;
        overlap += comparison.overlap();
        entered += comparison.entered().size();
        left += comparison.left().size();
    }

    Share share() {
        return new Share(lists, changed, lists == 0 ? RankBiasedOverlap.FULL : (int) (overlap / lists), entered, left);
    }
}
