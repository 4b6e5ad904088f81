package org.puente.matcher.api;

import java.time.Duration;

import org.puente.web.problems.ProblemDocument;
import org.puente.web.problems.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import com.mongodb.MongoException;

/** A store that is away is no fault of ours to hide: the reader is told to come back. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StoreOutageAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(StoreOutageAdvice.class);
    private static final Duration LATER = Duration.ofSeconds(5);

    @ExceptionHandler({MongoException.class, DataAccessException.class})
    ResponseEntity<ProblemDocument> storeAway(Exception outage) {
        LOG.warn("A reader was turned away, the store is away: {}", outage.getMessage());
        return ResponseEntity.status(ProblemType.STORE_AWAY.status())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(LATER.toSeconds()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDocument.of(ProblemType.STORE_AWAY));
    }
}
