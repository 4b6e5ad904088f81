package org.puente.matcher.api;

import java.util.List;
import java.util.Map;

import org.bson.Document;
import org.puente.matcher.readmodel.ReadModel;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A profile as its owner last described it. */
@RestController
class ProfileController {

    private static final List<String> NOT_FOR_EVERYBODY = List.of("mailbox");
    private static final List<String> OURS = List.of("_id", "at", "partition", "log");

    private final ReadModel shown;

    ProfileController(ReadModel shown) {
        this.shown = shown;
    }

    /** The profile's record without its mailbox, which is for partners who both accepted. */
    @GetMapping("/api/profiles/{kind}/{slug}")
    Map<String, Object> profile(@PathVariable String kind, @PathVariable String slug) {
        Document profile = shown.profile(RequestParameters.id(kind, slug))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RESOURCE));
        OURS.forEach(profile::remove);
        NOT_FOR_EVERYBODY.forEach(profile::remove);
        return profile;
    }
}
