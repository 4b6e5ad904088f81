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
import org.puente.matcher.fixture.RunningMatchers;
import org.puente.matcher.inputs.Decoded;
import org.puente.matcher.inputs.Decoder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.puente.matcher.fixture.RunningMatchers.await;

/** What a start insists on. */
class StartTest {

    @Test
    void endsWhenATopicHasAnotherNumberOfPartitions(@TempDir Path folder) throws Exception {
        try (RunningMatchers matchers = new RunningMatchers(folder);
                Admin admin = Admin.create(Map.of("bootstrap.servers", matchers.log.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(Topics.PROFILES.name(), 2, (short) 1)
                    .configs(Map.of("cleanup.policy", "compact")))).all().get();

            ConfigurableApplicationContext matcher = matchers.launch(Map.of());

            await().until(() -> !matcher.isActive());
        }
    }

    @Test
    void isAliveNoMoreAfterADefect(@TempDir Path folder) {
        try (RunningMatchers matchers = new RunningMatchers(folder);
                ConfigurableApplicationContext matcher = matchers.start(Map.of(), Defect.class)) {
            assertThat(matchers.get(matcher, "/actuator/health/liveness").statusCode()).isEqualTo(200);

            matchers.log.withdraw(ProfileId.institution("anybody"));

            await().until(() -> matchers.get(matcher, "/actuator/health/liveness").statusCode() == 503);
        }
    }

    @Test
    void isAliveButNotReadyUntilTheBrokerIsThere(@TempDir Path folder) {
        try (RunningMatchers matchers = new RunningMatchers(folder)) {
            matchers.stopBroker();
            try (ConfigurableApplicationContext matcher = matchers.launch(Map.of())) {
                assertThat(matchers.get(matcher, "/actuator/health/liveness").statusCode()).isEqualTo(200);
                assertThat(matchers.get(matcher, "/actuator/health/readiness").statusCode()).isEqualTo(503);
                assertThat(JsonMapper.shared().readTree(matchers.get(matcher, "/actuator/health").body())
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
