package org.puente.web.limits;

import jakarta.servlet.Filter;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** Puts the limits before everything else that costs: the crowd first, then, once the token is seen, the body. */
@AutoConfiguration
@EnableConfigurationProperties(LimitProperties.class)
public final class LimitAutoConfiguration {

    private static final int INSIDE_SECURITY = 0;

    @Bean
    static FilterRegistrationBean<Filter> crowdLimit(LimitProperties settings) {
        return ordered(new ConcurrencyLimit(settings.requests()), Ordered.HIGHEST_PRECEDENCE + 100);
    }

    @Bean
    static FilterRegistrationBean<Filter> bodyLimit(LimitProperties settings) {
        return ordered(new BodyLimit(settings), INSIDE_SECURITY);
    }

    private static FilterRegistrationBean<Filter> ordered(Filter filter, int order) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
