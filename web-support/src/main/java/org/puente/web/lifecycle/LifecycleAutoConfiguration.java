package org.puente.web.lifecycle;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Lets every part of a service say that it cannot go on. */
@AutoConfiguration
public final class LifecycleAutoConfiguration {

    @Bean
    static ServiceTermination givingUp(ConfigurableApplicationContext context) {
        return new ServiceTermination(context);
    }
}
