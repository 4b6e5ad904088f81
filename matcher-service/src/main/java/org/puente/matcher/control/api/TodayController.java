package org.puente.matcher.control.api;

import java.time.LocalDate;
import java.util.List;

import org.puente.contract.control.Today;
import org.puente.contract.reading.ControlReader;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;
import org.puente.matcher.control.ControlTopic;
import org.puente.matcher.control.CurrentDay;
import org.puente.matcher.writing.Acknowledged;
import org.puente.matcher.writing.RecordWriter;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The day that rules about dates are judged by. */
@RestController
@RequestMapping("/api/today")
class TodayController {

    private static final Logger LOG = LoggerFactory.getLogger(TodayController.class);

    private final CurrentDay current;
    private final ControlTopic topic;
    private final RecordWriter log;

    TodayController(CurrentDay current, ControlTopic topic, RecordWriter log) {
        this.current = current;
        this.topic = topic;
        this.log = log;
    }

    /** Sets the day on the log at once, without the writer's steps. Only the clock's day is taken. */
    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Acknowledged set(@RequestBody byte[] body) {
        Today today = read(body);
        Acknowledged acknowledged = Acknowledged.at(log.write(topic.message(today)));
        LOG.info("The day on the log was set to {}", today.day());
        return acknowledged;
    }

    private Today read(byte[] body) {
        return switch (ControlReader.todayStrictly(body)) {
            case Reading.Refused<Today>(List<Problem> problems) ->
                throw new ProblemException(ProblemType.INVALID_DAY, problems);
            case Reading.Accepted<Today>(Today today) -> {
                LocalDate ofTheClock = current.ofTheClock();
                if (!today.day().isEqual(ofTheClock)) {
                    throw new ProblemException(ProblemType.INVALID_DAY, List.of(new Problem("/day", "today",
                            "The day must be that of this service's clock, " + ofTheClock + " in UTC")));
                }
                yield today;
            }
        };
    }
}
