package org.puente.eventlog;

import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.puente.contract.topic.CloudEvents;
import org.puente.contract.topic.EventType;

import static org.assertj.core.api.Assertions.assertThat;

class CloudEventHeadersTest {

    @Test
    void readsTheTypeItWrites() {
        for (EventType type : EventType.values()) {
            RecordHeaders headers = new RecordHeaders();
            CloudEventHeaders.write(CloudEvents.headers(type, "/puente/test", "1"), headers);
            assertThat(CloudEventHeaders.type(headers)).contains(type);
            assertThat(CloudEventHeaders.text(headers, CloudEvents.SPEC_VERSION)).contains("1.0");
        }
    }

    @Test
    void takesNothingForATypeThatIsNotOne() {
        RecordHeaders headers = new RecordHeaders();
        assertThat(CloudEventHeaders.type(headers)).isEmpty();
        headers.add(CloudEvents.TYPE, null);
        assertThat(CloudEventHeaders.type(headers)).isEmpty();
        headers.add(CloudEvents.TYPE, new byte[]{(byte) 0xFF, 0});
        assertThat(CloudEventHeaders.type(headers)).isEmpty();
    }
}
