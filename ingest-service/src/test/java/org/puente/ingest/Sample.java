package org.puente.ingest;

/** Profiles to send. */
final class Sample {

    private Sample() {}

    /** A small valid institution. */
    static String institution(String slug) {
        return institution(slug, "Instituto " + slug);
    }

    static String institution(String slug, String name) {
        return """
                {"id":"institutions/%s","country":"MX","texts":{"es":{"name":"%s"}},"actorClass":"academia",\
                "needs":[{"chain":"coffee","step":"processing"}]}""".formatted(slug, name);
    }

    /** A valid institution of about that many bytes. */
    static String institution(String slug, int bytes) {
        return """
                {"id":"institutions/%s","country":"MX","texts":{"es":{"name":"Instituto","description":"%s"}},\
                "actorClass":"academia"}""".formatted(slug, "x".repeat(bytes - 130));
    }

    static String valueChain(String slug) {
        return """
                {"id":"value-chains/%s","chain":"coffee","country":"EC","texts":{"es":{"name":"Café"}}}"""
                .formatted(slug);
    }
}
