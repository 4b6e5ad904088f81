package org.puente.matcher.readmodel;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.puente.contract.topic.Topics;

import static org.assertj.core.api.Assertions.assertThat;

class MatchListViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "{\"institutions\":[],\"valueChains\":[]}",
            "{\"owner\":\"institutions/a\",\"institutions\":[],\"valueChains\":[]}",
            "{\"owner\":\"institutions/a\",\"model\":\"m\",\"institutions\":[{\"reasons\":[]}],\"valueChains\":[]}",
            "{\"owner\":\"institutions/a\",\"model\":\"m\",\"institutions\":[null],\"valueChains\":[]}",
            "{\"owner\":\"institutions/a\",\"model\":\"m\",\"institutions\":[],\"valueChains\":["
                    + "{\"candidate\":\"institutions/b\",\"reasons\":[{\"refs\":[]}]}]}"})
    void aRecordThatIsNoListIsShownAsGone(String value) {
        var message = new ConsumerRecord<>(Topics.MATCHES.name(), 0, 0,
                "institutions/a".getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
        assertThat(new MatchListView().document(message)).isEmpty();
    }
}
