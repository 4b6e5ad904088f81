package org.puente.matcher.health;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.puente.eventlog.KafkaClients;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether the broker answers, within two seconds. */
@Component("brokerHealthIndicator")
class BrokerHealth implements HealthIndicator, DisposableBean {

    private static final long SECONDS = 2;

    private final Admin admin;

    BrokerHealth(KafkaClients clients) {
        this.admin = clients.admin();
    }

    @Override
    public Health health() {
        try {
            int nodes = admin.describeCluster().nodes().get(SECONDS, TimeUnit.SECONDS).size();
            return Health.up().withDetail("nodes", nodes).build();
        } catch (ExecutionException | TimeoutException silent) {
            return Health.down().withDetail("reason", "The broker does not answer").build();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Health.unknown().build();
        }
    }

    @Override
    public void destroy() {
        admin.close(Duration.ofSeconds(SECONDS));
    }
}
