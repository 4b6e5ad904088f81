package org.puente.matcher;

import org.puente.web.lifecycle.ServiceTermination;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the matcher service; its configuration is {@code matcher-service.yml}. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MatcherService {

    /** The service, ready to be run; callers may set further properties. */
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(MatcherService.class).properties("spring.config.name=matcher-service");
    }

    public static void main(String[] args) {
        ConfigurableApplicationContext service = application().run(args);
        if (service.isActive()) {
            service.getBean(ServiceTermination.class).then(() -> System.exit(1));
        } else {
            System.exit(1);
        }
    }
}
