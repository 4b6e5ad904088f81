package org.puente.ingest.imports.file;

import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

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
            Stream.of(cell.split(";", -1)).map(String::strip).filter(item -> !item.isEmpty()).forEach(items::add);
            return items;
        }
    };

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    abstract JsonNode value(String cell);
}
