package org.puente.ingest.publishing;

import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Up when the broker answers within two seconds and the profile topic is as declared. */
@Component("broker")
final class BrokerHealth extends AbstractHealthIndicator {

    private static final int WITHIN_MILLIS = 2000;

    private final Admin admin;
    private final TopicReadiness topics;

    BrokerHealth(Admin admin, TopicReadiness topics) {
        super("The broker does not answer");
        this.admin = admin;
        this.topics = topics;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        int brokers = admin.describeCluster(new DescribeClusterOptions().timeoutMs(WITHIN_MILLIS))
                .nodes()
                .get(WITHIN_MILLIS, TimeUnit.MILLISECONDS)
                .size();
        builder.status(brokers > 0 && topics.kept() ? "UP" : "DOWN")
                .withDetail("brokers", brokers)
                .withDetail("topics", topics.kept() ? "as declared" : "not seen yet");
    }
}
