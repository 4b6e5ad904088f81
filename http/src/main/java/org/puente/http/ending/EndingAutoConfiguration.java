package org.puente.http.ending;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Lets every part of a service say that it cannot go on. */
@AutoConfiguration
public final class EndingAutoConfiguration {

    @Bean
    static GivingUp givingUp(ConfigurableApplicationContext context) {
        return new GivingUp(context);
    }
}
