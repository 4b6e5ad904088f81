package org.puente.matcher.health;

import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** Whether the store answers, by the one command that every MongoDB-wire store knows. */
@Component("storeHealthIndicator")
class StoreHealth implements HealthIndicator {

    private final MongoTemplate mongo;

    StoreHealth(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Health health() {
        try {
            mongo.executeCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (RuntimeException away) {
            return Health.down().withDetail("reason", "The store does not answer").build();
        }
    }
}
