package org.puente.eventlog.health;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when the broker answers within two seconds and the topics have been seen as declared. */
public final class BrokerHealth extends AbstractHealthIndicator implements AutoCloseable {

    private static final int TIMEOUT_MILLIS = 2000;

    private final Admin admin;
    private final BooleanSupplier topicsReady;

    /** @param admin closed with this */
    public BrokerHealth(Admin admin, BooleanSupplier topicsReady) {
        super("The broker does not answer");
        this.admin = admin;
        this.topicsReady = topicsReady;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) throws Exception {
        int brokers = admin.describeCluster(new DescribeClusterOptions().timeoutMs(TIMEOUT_MILLIS)).nodes()
                .get(TIMEOUT_MILLIS, TimeUnit.MILLISECONDS).size();
        boolean ready = topicsReady.getAsBoolean();
        builder.status(brokers > 0 && ready ? "UP" : "DOWN").withDetail("brokers", brokers)
                .withDetail("topics", ready ? "as declared" : "not seen yet");
    }

    @Override
    public void close() {
        admin.close(Duration.ofMillis(TIMEOUT_MILLIS));
    }
}
