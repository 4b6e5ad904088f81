package org.puente.matcher;

import org.puente.web.openapi.ApiDescription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.puente.web.problems.ProblemType.BODY_TOO_LARGE;
import static org.puente.web.problems.ProblemType.CONFLICT;
import static org.puente.web.problems.ProblemType.INVALID_DAY;
import static org.puente.web.problems.ProblemType.INVALID_DECISION;
import static org.puente.web.problems.ProblemType.INVALID_MODEL;
import static org.puente.web.problems.ProblemType.INVALID_REQUEST;
import static org.puente.web.problems.ProblemType.LOG_AWAY;
import static org.puente.web.problems.ProblemType.NOT_YET;
import static org.puente.web.problems.ProblemType.STORE_AWAY;
import static org.puente.web.problems.ProblemType.UNKNOWN_RESOURCE;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

/** The words of this service's OpenAPI description, {@code docs/openapi/matcher-service.yaml}. */
@Configuration(proxyBeanMethods = false)
class MatcherApi {

    private static final String DECISIONS = "/api/decisions/{kindA}/{slugA}/{kindB}/{slugB}";
    private static final String MODEL = "/api/model";
    private static final String TRIALS = "/api/model/trials";
    private static final String MAY_LEAVE_OUT = "A body without statistics keeps those in force, and one without a "
            + "revision is for this engine.";
    private static final String LANGUAGE = "Language of names and sentences: es, pt, en or fr";
    private static final String BY = "Who decides: the id of one of the two profiles, or coordinator";

    @Bean
    static ApiDescription matcherDescription() {
        ApiDescription api = new ApiDescription("Puente: matcher service",
                "Ranked and explained suggestions of partners, and what partners and coordinators decide about them. "
                        + "Scores, confidence and points are micro-points, 0 to 1,000,000. Writing needs a bearer "
                        + "token with the scope decisions:write, and model:write for models and the day.");
        reading(api);
        decisions(api);
        models(api);
        api.operation("setToday", PUT, "/api/today", put -> put
                .says("Set the day", "Rules about dates are judged by the day on the log, which follows the clock by "
                        + "two days a minute at most. This sets it at once. The day must be the clock's, in UTC.")
                .takes("today")
                .answers(202, "The log has the record")
                .refuses(INVALID_DAY, BODY_TOO_LARGE, LOG_AWAY));
        return api;
    }

    private static void reading(ApiDescription api) {
        api.operation("getMatchList", GET, "/api/match-lists/{kind}/{slug}", list -> list
                .says("A profile's suggestions", "Two ranked lists, institutions and value chains, best first.")
                .parameter("lang", LANGUAGE)
                .parameter("after", "A position that the ingest service answered with, partition@offset: the list "
                        + "then follows that record, or the answer is that it does not yet")
                .answers(200, "The list")
                .refuses(INVALID_REQUEST, UNKNOWN_RESOURCE, NOT_YET, STORE_AWAY))
                .operation("findMatches", GET, "/api/matches", find -> find
                        .says("The best entries over all lists", "Searches by what holds of the lists' owners, the "
                                + "highest score first.")
                        .parameter("country", "The owner's country, ISO 3166-1 alpha-2")
                        .parameter("borderArea", "The owner's border area, for example EC-PE")
                        .parameter("chain", "A chain that the owner is or works in")
                        .parameter("minScore", "Micro-points")
                        .parameter("limit", "Entries on the page, 200 at most")
                        .parameter("cursor", "What the page before named as next")
                        .parameter("lang", LANGUAGE)
                        .answers(200, "A page; next is absent on the last one")
                        .refuses(INVALID_REQUEST, STORE_AWAY))
                .operation("explain", GET, "/api/explanations/{kindA}/{slugA}/{kindB}/{slugB}", explain -> explain
                        .says("Why, or why not, two profiles are suggested to each other", "Factor by factor, from "
                                + "both points of view, with the rules that refuse the pair, if any.")
                        .parameter("lang", LANGUAGE)
                        .answers(200, "The explanation")
                        .refuses(INVALID_REQUEST, UNKNOWN_RESOURCE))
                .operation("getProfile", GET, "/api/profiles/{kind}/{slug}", profile -> profile
                        .says("A profile", "The record as its owner last described it, without its mailbox.")
                        .answers(200, "The record")
                        .with("institution", "valueChain")
                        .refuses(UNKNOWN_RESOURCE, STORE_AWAY));
    }

    private static void decisions(ApiDescription api) {
        api.operation("getDecisions", GET, DECISIONS, get -> get
                .says("Where a pair stands", "Its state follows from the standing verdicts. Bearers of the scope "
                        + "also see the mailboxes once both parties have accepted.")
                .answers(200, "The pair")
                .refuses(UNKNOWN_RESOURCE, STORE_AWAY))
                .operation("decide", PUT, DECISIONS, put -> put
                        .says("Give a verdict", "Takes the place of the verdict that the same one gave before.")
                        .parameter("by", BY)
                        .takes("decision")
                        .answers(202, "The log has the record")
                        .refuses(INVALID_DECISION, INVALID_REQUEST, UNKNOWN_RESOURCE, BODY_TOO_LARGE, LOG_AWAY))
                .operation("takeBack", DELETE, DECISIONS, delete -> delete
                        .says("Take a verdict back", "As if it had never been given.")
                        .parameter("by", BY)
                        .answers(202, "The log has the record")
                        .refuses(INVALID_REQUEST, UNKNOWN_RESOURCE, LOG_AWAY));
    }

    private static void models(ApiDescription api) {
        api.operation("getModel", GET, MODEL, get -> get
                .says("The model in force", "Weights, limits, fairness, and in short the corpus that it is fitted to; "
                        + "and the next model, if the log names another.")
                .answers(200, "The model")
                .refuses())
                .operation("activateModel", PUT, MODEL, put -> put
                        .says("Name the model to rank by", "Its lists take the place of the present ones once they are "
                                + "computed. " + MAY_LEAVE_OUT)
                        .takes("model")
                        .answers(202, "The log has the record")
                        .refuses(INVALID_MODEL, BODY_TOO_LARGE, LOG_AWAY))
                .operation("tryModel", POST, TRIALS, post -> post
                        .says("Try a model", "Computes every list under it and under the model in force, and compares "
                                + "them; publishes nothing. One at a time. " + MAY_LEAVE_OUT)
                        .takes("model")
                        .answers(202, "It has begun")
                        .header("Location", "Where its report will be, on this instance")
                        .refuses(INVALID_MODEL, CONFLICT, BODY_TOO_LARGE, NOT_YET))
                .operation("getTrial", GET, TRIALS + "/{id}", get -> get
                        .says("What has come of a trial", "How far it is; once it is done, how many lists change, how "
                                + "much, and whose. Only the last few are remembered.")
                        .parameter("id", "What the trial's Location ends in")
                        .answers(200, "The trial")
                        .refuses(UNKNOWN_RESOURCE));
    }
}
