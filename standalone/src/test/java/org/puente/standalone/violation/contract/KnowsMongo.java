package org.puente.standalone.violation.contract;

import com.mongodb.client.MongoClient;

/** Breaks the rule that the contract knows no MongoDB driver. */
public final class KnowsMongo {

    private KnowsMongo() {}

    static Class<?> dependency() {
        return MongoClient.class;
    }
}
