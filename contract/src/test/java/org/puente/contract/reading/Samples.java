package org.puente.contract.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Two good profiles in canonical JSON, with every field. */
final class Samples {

    static final String INSTITUTION = """
            {"id":"institutions/ecosur","country":"MX",\
            "texts":{"es":{"name":"El Colegio de la Frontera Sur","summary":"Centro de investigación",\
            "description":"Bosques,\\n\\tagua y pueblos"},"en":{"name":"College of the Southern Border"}},\
            "territory":"MX-CHP","borderArea":"MX-GT","typology":["rainforest","rural"],"actorClass":"academia",\
            "needs":[{"topic":"smart-specialisation","chain":"clean-energy","step":"processing","sdg":"7.2",\
            "text":{"es":"Turbinas pequeñas"}}],"offers":[{"chain":"coffee"}],"valueChains":["clean-energy"],\
            "sectors":["3510","72"],"sdgs":["7","13.a"],"maturity":{"governance":3,"economy":2,"helix":0},\
            "languages":["es","en"],"capacity":{"partnerships":3,"hosting":12},\
            "collaborations":[{"with":"institutions/conacyt","earlier":2,"recent":1},\
            {"with":"projects/innovact-1","earlier":1,"recent":0}],\
            "experience":{"projects":{"earlier":5,"recent":2},"transatlantic":{"earlier":1,"recent":0}},\
            "wishes":{"targetCountries":["ES","IT"],"neverWith":["institutions/y"]},\
            "externalIds":{"pic":"999876543","ror":"https://ror.org/05bpb0y22","lei":"529900T8BM49AURSDO55"},\
            "mailbox":"cooperacion@example.org","validUntil":"2027-12-31"}""";

    static final String VALUE_CHAIN = """
            {"id":"value-chains/coffee-ec-pe","chain":"coffee","country":"EC","texts":{"es":{"name":"Café"}},\
            "territories":["EC-Z","PE-CAJ"],"borderArea":"EC-PE","typology":["mountain"],\
            "steps":[{"step":"production","strength":4,"gap":0},{"step":"processing","strength":1,"gap":5}],\
            "needs":[{"chain":"coffee","step":"market"}],"offers":[{"topic":"shade-growing"}],"sectors":["0127"],\
            "hs":["0901"],"sdgs":["2","8"],"maturity":{"governance":1,"economy":1,"helix":1},"languages":["es","qu"],\
            "lead":"institutions/ecosur","actions":[{"text":{"es":"Catas"},"seeks":{"topic":"roasting"}}],\
            "validUntil":"2028-02-29"}""";

    private Samples() {}

    static byte[] bytes(String json) {
        return json.getBytes(UTF_8);
    }
}
