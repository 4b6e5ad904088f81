package org.puente.ingest.imports.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.puente.contract.reading.Problem;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the cells of a column hold. */
enum ColumnKind {
    /** Words, as they are. */
    TEXT {
        @Override
        JsonNode value(String cell) {
            return JSON.stringNode(cell);
        }
    },
    /** A whole number; anything else stays a text, which the schema then refuses in its place. */
    NUMBER {
        @Override
        JsonNode value(String cell) {
            return cell.matches("-?\\d{1,9}") ? JSON.numberNode(Integer.parseInt(cell)) : JSON.stringNode(cell);
        }
    },
    /** Items with semicolons between them. */
    LIST {
        @Override
        JsonNode value(String cell) {
            ArrayNode items = JSON.arrayNode();
            items(cell).forEach(items::add);
            return items;
        }
    },
    /** A list of partners and projects, each alone or with counts: {@code institutions/ecosur:2+1}. */
    COLLABORATIONS {
        @Override
        Optional<Problem> problem(String pointer, String cell) {
            List<String> items = items(cell).toList();
            return IntStream.range(0, items.size()).filter(i -> !COLLABORATION.matcher(items.get(i)).matches())
                    .mapToObj(i -> new Problem(pointer + "/" + i, "collaboration-counts",
                            "An id, alone or with its earlier and recent projects: institutions/ecosur:2+1"))
                    .findFirst();
        }

        @Override
        JsonNode value(String cell) {
            ArrayNode collaborations = JSON.arrayNode();
            items(cell).map(COLLABORATION::matcher).filter(Matcher::matches).forEach(item -> {
                ObjectNode collaboration = collaborations.addObject().put("with", item.group("with"));
                if (item.group("earlier") != null) {
                    collaboration.set("earlier", NUMBER.value(item.group("earlier")));
                    collaboration.set("recent", NUMBER.value(item.group("recent")));
                }
            });
            return collaborations;
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern COLLABORATION = Pattern
            .compile("(?<with>[^:]+)(?::(?<earlier>\\d{1,9})\\+(?<recent>\\d{1,9}))?");

    abstract JsonNode value(String cell);

    /** Why a cell cannot become a value, if so; most kinds leave that to the schema. */
    Optional<Problem> problem(String pointer, String cell) {
        return Optional.empty();
    }

    private static Stream<String> items(String cell) {
        return Stream.of(cell.split(";", -1)).map(String::strip).filter(item -> !item.isEmpty());
    }
}
