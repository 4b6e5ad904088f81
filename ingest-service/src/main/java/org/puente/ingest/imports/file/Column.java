package org.puente.ingest.imports.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.puente.contract.reading.Problem;

import tools.jackson.databind.node.ObjectNode;

/**
 * Where the cells of a column go in the profile.
 *
 * @param name as in the header
 * @param path names of fields from the profile down; below {@code needs}, {@code offers} and {@code actions} the
 *             number, and below {@code steps} the step, stand where the list has its items
 */
record Column(String name, List<String> path, ColumnKind kind) {

    private static final String LANGUAGE = "([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)";
    private static final List<Form> FORMS = List.of(
            form("id|country|territory|borderArea|actorClass|chain|lead|mailbox|validUntil", "$0", ColumnKind.TEXT),
            form("typology|valueChains|territories|sectors|sdgs|hs|languages", "$0", ColumnKind.LIST),
            form("collaborations", "$0", ColumnKind.COLLABORATIONS),
            form("(name|summary|description)\\." + LANGUAGE, "texts/$2/$1", ColumnKind.TEXT),
            form("(need|offer)([1-9])\\.(topic|chain|step|sdg)", "$1s/$2/$3", ColumnKind.TEXT),
            form("(need|offer)([1-9])\\.text\\." + LANGUAGE, "$1s/$2/text/$3", ColumnKind.TEXT),
            form("action([1-9])\\.seeks\\.(topic|chain|step|sdg)", "actions/$1/seeks/$2", ColumnKind.TEXT),
            form("action([1-9])\\.seeks\\.text\\." + LANGUAGE, "actions/$1/seeks/text/$2", ColumnKind.TEXT),
            form("action([1-9])\\.text\\." + LANGUAGE, "actions/$1/text/$2", ColumnKind.TEXT),
            form("step\\.(input|production|processing|logistics|market|service)\\.(strength|gap)", "steps/$1/$2",
                    ColumnKind.NUMBER),
            form("maturity\\.(governance|economy|helix)", "maturity/$1", ColumnKind.NUMBER),
            form("capacity\\.(partnerships|hosting)", "capacity/$1", ColumnKind.NUMBER),
            form("experience\\.(projects|transatlantic)\\.(earlier|recent)", "experience/$1/$2", ColumnKind.NUMBER),
            form("wishes\\.(targetCountries|neverWith)", "wishes/$1", ColumnKind.LIST),
            form("externalIds\\.(pic|ror|lei)", "externalIds/$1", ColumnKind.TEXT));

    private record Form(Pattern pattern, String path, ColumnKind kind) {}

    private static Form form(String pattern, String path, ColumnKind kind) {
        return new Form(Pattern.compile(pattern), path, kind);
    }

    static Optional<Column> named(String name) {
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(name);
            if (matcher.matches()) {
                return Optional
                        .of(new Column(name, List.of(matcher.replaceFirst(form.path()).split("/", -1)), form.kind()));
            }
        }
        return Optional.empty();
    }

    /** Why the cell cannot stand in the profile, if so; where in the profile, as for what the schema finds. */
    Optional<Problem> problem(String cell) {
        return kind.problem("/" + String.join("/", path), cell);
    }

    /** Puts the cell into the profile; an empty one says nothing. */
    void put(String cell, ObjectNode profile) {
        String content = cell.strip();
        if (content.isEmpty()) {
            return;
        }
        ObjectNode parent = profile;
        for (String name : path.subList(0, path.size() - 1)) {
            parent = parent.withObjectProperty(name);
        }
        parent.set(path.getLast(), kind.value(content));
    }
}
