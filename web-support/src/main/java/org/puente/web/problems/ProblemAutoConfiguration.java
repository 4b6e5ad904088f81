package org.puente.web.problems;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Makes every error a problem document. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
public final class ProblemAutoConfiguration {

    @Bean
    static ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    static ProblemErrorController problemErrorController() {
        return new ProblemErrorController();
    }

    /** Comes after Boot's own valve, so that it sits inside it and answers first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    static WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> problemValve() {
        return server -> server
                .addContextCustomizers(context -> context.getParent().getPipeline().addValve(new ProblemValve()));
    }
}
