package org.puente.contract.topic;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** CloudEvents 1.0 in Kafka's binary mode: the attributes are headers, the value is the data. */
public final class CloudEvents {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String ID = "ce_id";
    public static final String CONTENT_TYPE = "content-type";

    private CloudEvents() {}

    /**
     * The headers of an event, in a fixed order.
     *
     * @param type   what the value is
     * @param source which service says so, for example {@code /puente/ingest-service}
     * @param id     unique for the source among different events
     */
    public static Map<String, byte[]> headers(EventType type, String source, String id) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        headers.put(SPEC_VERSION, bytes("1.0"));
        headers.put(TYPE, bytes(type.type()));
        headers.put(SOURCE, bytes(source));
        headers.put(ID, bytes(id));
        headers.put(CONTENT_TYPE, bytes("application/json"));
        return headers;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
