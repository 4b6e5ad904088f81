package org.puente.matcher.models.api;

import org.puente.contract.control.Model;
import org.puente.matcher.control.ControlTopic;
import org.puente.matcher.matching.Matching;
import org.puente.matcher.models.switching.ModelSwitch;
import org.puente.matcher.writing.Acknowledged;
import org.puente.matcher.writing.RecordWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The model that lists are ranked by. */
@RestController
@RequestMapping("/api/model")
class ModelController {

    private static final Logger LOG = LoggerFactory.getLogger(ModelController.class);

    private final Matching matching;
    private final ModelSwitch modelSwitch;
    private final SubmittedModels submitted;
    private final ControlTopic topic;
    private final RecordWriter log;

    ModelController(Matching matching, ModelSwitch modelSwitch, SubmittedModels submitted, ControlTopic topic,
            RecordWriter log) {
        this.matching = matching;
        this.modelSwitch = modelSwitch;
        this.submitted = submitted;
        this.topic = topic;
        this.log = log;
    }

    /** The model in force and the next one. */
    @GetMapping
    ModelAnswer model() {
        return ModelAnswer.of(matching.model(), modelSwitch);
    }

    /** Names the model to rank by. The lists in force stay until the lists of the new model are computed. */
    @PutMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Acknowledged activate(@RequestBody byte[] body) {
        Model model = submitted.read(body);
        Acknowledged acknowledged = Acknowledged.at(log.write(topic.message(model)));
        LOG.info("Model {} was put on the log", model.version());
        return acknowledged;
    }
}
