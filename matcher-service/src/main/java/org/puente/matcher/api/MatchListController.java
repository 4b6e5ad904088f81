package org.puente.matcher.api;

import java.time.Duration;
import java.util.Optional;

import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Position;
import org.puente.eventlog.Partitioning;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A profile's suggestions. */
@RestController
class MatchListController {

    private static final Duration SOON = Duration.ofSeconds(1);

    private final StoredLists lists;
    private final Following following;
    private final Partitioning partitioning;

    MatchListController(StoredLists lists, Following following, Partitioning partitioning) {
        this.lists = lists;
        this.following = following;
        this.partitioning = partitioning;
    }

    /**
     * The match list of a profile.
     *
     * @param lang  language of names and sentences: es, pt, en or fr
     * @param after position of a profile record, as ingest answered it: the list then follows that record
     */
    @GetMapping("/api/match-lists/{kind}/{slug}")
    SuggestionList list(@PathVariable String kind, @PathVariable String slug,
            @RequestParam(defaultValue = "en") String lang, @RequestParam Optional<String> after)
            throws InterruptedException {
        ProfileId owner = RequestParameters.id(kind, slug);
        String language = RequestParameters.language(lang);
        if (after.isPresent() && !following.await(owner, position(after.get()))) {
            throw new ProblemException(ProblemType.NOT_YET).retryAfter(SOON);
        }
        return lists.list(owner, language)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_RESOURCE));
    }

    private Position position(String text) {
        return Position.parse(text).filter(position -> position.partition() < partitioning.partitions())
                .orElseThrow(() -> RequestParameters.wrongly("after", "position", "A position reads partition@offset"));
    }
}
