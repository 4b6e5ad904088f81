package org.puente.ingest.profiles;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;
import org.puente.eventlog.writing.Publication;
import org.puente.ingest.admission.Admission;
import org.puente.ingest.publishing.ProfilePublisher;
import org.puente.web.problems.ProblemException;
import org.puente.web.problems.ProblemType;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Publishes and withdraws single profiles. A 202 says that the record is acknowledged; {@code Location} is the URL of
 * the profile, and {@code Puente-Position}, like the body, the position of the record.
 */
@RestController
@RequestMapping("/api/{kind:institutions|value-chains}/{slug}")
final class ProfilesController {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Admission admission;
    private final ProfilePublisher promptLog;
    private final ProfileProperties settings;

    ProfilesController(Admission admission, ProfilePublisher promptLog, ProfileProperties settings) {
        this.admission = admission;
        this.promptLog = promptLog;
        this.settings = settings;
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> put(@PathVariable String kind, @PathVariable String slug,
            @RequestBody(required = false) byte[] body) {
        ProfileId id = id(kind, slug);
        return switch (admission.check(id, body == null ? new byte[0] : body)) {
            case Reading.Accepted<Profile>(Profile profile) -> receipt(id, promptLog.publish(profile));
            case Reading.Refused<Profile>(List<Problem> problems) ->
                throw new ProblemException(ProblemType.INVALID_PROFILE, problems);
        };
    }

    /** Withdraws a profile. A profile that does not exist is no error. */
    @DeleteMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Receipt> delete(@PathVariable String kind, @PathVariable String slug) {
        ProfileId id = id(kind, slug);
        return receipt(id, promptLog.withdraw(id));
    }

    private ResponseEntity<Receipt> receipt(ProfileId id, CompletableFuture<Publication> publication) {
        return switch (publication.join()) {
            case Publication.Acknowledged(var position) -> ResponseEntity.accepted()
                    .location(settings.readers().resolve("/api/profiles/" + id.key()))
                    .header("Puente-Position", position.toString())
                    .body(new Receipt(id, position));
            case Publication.Unacknowledged _ -> throw new ProblemException(ProblemType.LOG_AWAY).retryAfter(RETRY);
        };
    }

    private static ProfileId id(String kind, String slug) {
        return ProfileKind.ofSegment(kind)
                .flatMap(known -> ProfileId.parse(known.segment() + '/' + slug))
                .orElseThrow(() -> new ProblemException(ProblemType.INVALID_REQUEST, List.of(new Problem("", "id",
                        "An id is 1 to 100 of a-z, 0-9 and hyphens, and starts with no hyphen"))));
    }
}
