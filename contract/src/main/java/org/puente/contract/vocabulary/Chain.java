package org.puente.contract.vocabulary;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A kind of value chain.
 *
 * @param parent what it is a kind of
 * @param isic   ISIC Rev 4 divisions and classes of its activities
 * @param hs     HS headings of its products
 * @param sdgs   goals it serves most
 * @param labels its name in es, pt, en and fr
 * @param also   what else people write for it, by language
 */
public record Chain(ChainCode code, @Nullable ChainCode parent, List<String> isic, List<String> hs, List<String> sdgs,
        Map<String, String> labels, Map<String, List<String>> also) {

    public Chain {
        isic = List.copyOf(isic);
        hs = List.copyOf(hs);
        sdgs = List.copyOf(sdgs);
        labels = Map.copyOf(labels);
        also = also == null ? Map.of() : Map.copyOf(also);
    }
}
