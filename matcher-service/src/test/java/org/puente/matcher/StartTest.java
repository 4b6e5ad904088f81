package org.puente.matcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Topics;
import org.puente.eventlog.Partitioning;
import org.puente.matcher.inputs.Decoded;
import org.puente.matcher.inputs.Decoder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.MatcherLab.await;

/** What a start insists on. */
class StartTest {

    @Test
    void endsWhenATopicHasAnotherNumberOfPartitions(@TempDir Path folder) throws Exception {
        try (MatcherLab lab = new MatcherLab(folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", lab.kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topics.PROFILES.name(), 2, (short) 1)
                    .configs(Map.of("cleanup.policy", "compact")))).all().get();

            ConfigurableApplicationContext matcher = lab.launch(Map.of());

            await().until(() -> !matcher.isActive());
        }
    }

    @Test
    void isAliveNoMoreAfterADefect(@TempDir Path folder) {
        try (MatcherLab lab = new MatcherLab(folder);
                ConfigurableApplicationContext matcher = lab.start(Map.of(), Defect.class)) {
            assertThat(lab.get(matcher, "/actuator/health/liveness").statusCode()).isEqualTo(200);

            lab.log.withdraw(ProfileId.institution("anybody"));

            await().until(() -> lab.get(matcher, "/actuator/health/liveness").statusCode() == 503);
        }
    }

    @Test
    void isAliveButNotReadyUntilTheBrokerIsThere(@TempDir Path folder) {
        try (MatcherLab lab = new MatcherLab(folder)) {
            lab.kafka.close();
            try (ConfigurableApplicationContext matcher = lab.launch(Map.of())) {
                assertThat(lab.get(matcher, "/actuator/health/liveness").statusCode()).isEqualTo(200);
                assertThat(lab.get(matcher, "/actuator/health/readiness").statusCode()).isEqualTo(503);
                assertThat(JsonMapper.shared().readTree(lab.get(matcher, "/actuator/health").body())
                        .at("/components/broker/status").asString()).isEqualTo("DOWN");
            }
        }
    }

    /** A decoder that breaks its promise never to throw, once there is a profile; not for others to find. */
    static class Defect {

        @Bean
        @Primary
        Decoder defective(Partitioning partitioning) {
            return new Decoder(partitioning) {

                @Override
                public Decoded decode(ConsumerRecord<byte[], byte[]> message) {
                    if (message.topic().equals(Topics.PROFILES.name())) {
                        throw new IllegalStateException("a defect");
                    }
                    return super.decode(message);
                }
            };
        }
    }
}
