package org.puente.ingest;

import java.time.Clock;
import java.util.Map;

import org.puente.web.lifecycle.ServiceTermination;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** The ingest service: alone in its process, or beside others in one. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class IngestService {

    public static void main(String[] arguments) {
        application().run(arguments).getBean(ServiceTermination.class).then(() -> System.exit(1));
    }

    /**
     * Starts the service in this JVM and returns when it listens; Kafka need not be there yet.
     *
     * @param settings override what {@code ingest-service.yml} says
     * @return closed by the caller, which stops the service
     */
    public static ConfigurableApplicationContext start(Map<String, Object> settings) {
        return application().run(settings.entrySet()
                .stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }

    /** Has a configuration name of its own, so that several services can share a class path. */
    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(IngestService.class).web(WebApplicationType.SERVLET)
                .properties("spring.config.name=ingest-service")
                .registerShutdownHook(true);
    }

    /** UTC: a day ends at one moment in all services. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
