package org.puente.ingest.imports.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.puente.contract.reading.Json;
import org.puente.contract.reading.Problem;
import org.puente.contract.reading.Reading;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The columns of one file, as its header names them. */
record Columns(List<Column> columns) {

    private static final List<String> NUMBERED = List.of("needs", "offers", "actions");
    private static final String STEPS = "steps";

    /** Points to columns as {@code /columns/0}, from 0. */
    static Reading<Columns> of(List<String> header) {
        List<Problem> problems = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < header.size(); i++) {
            Optional<Column> column = Column.named(header.get(i).strip());
            if (column.isEmpty()) {
                problems.add(new Problem("/columns/" + i, "unknown-column", "The format knows this column"));
            } else if (!names.add(column.get().name())) {
                problems.add(new Problem("/columns/" + i, "duplicate-column", "A column occurs once"));
            }
            column.ifPresent(columns::add);
        }
        missing(names, problems);
        return problems.isEmpty() ? new Reading.Accepted<>(new Columns(columns)) : new Reading.Refused<>(problems);
    }

    private static void missing(Set<String> names, List<Problem> problems) {
        for (String required : List.of("id", "country")) {
            if (!names.contains(required)) {
                problems.add(new Problem("/columns", "missing-column", "There is a column " + required));
            }
        }
        if (names.stream().noneMatch(name -> name.startsWith("name."))) {
            problems.add(
                    new Problem("/columns", "missing-column", "There is a column name.es, or of another language"));
        }
    }

    /** @param cells as many as columns */
    Reading<byte[]> toJson(List<String> cells) {
        List<Problem> problems = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i).problem(cells.get(i))).flatMap(Optional::stream).toList();
        return problems.isEmpty() ? new Reading.Accepted<>(json(cells)) : new Reading.Refused<>(problems);
    }

    private byte[] json(List<String> cells) {
        ObjectNode profile = Json.mapper().createObjectNode();
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).put(cells.get(i), profile);
        }
        NUMBERED.forEach(name -> listItems(profile, name));
        listSteps(profile);
        return Json.write(profile);
    }

    private static void listItems(ObjectNode profile, String name) {
        if (profile.get(name) instanceof ObjectNode byNumber) {
            ArrayNode items = profile.putArray(name);
            byNumber.properties().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(item -> items.add(item.getValue()));
        }
    }

    private static void listSteps(ObjectNode profile) {
        if (profile.get(STEPS) instanceof ObjectNode byStep) {
            ArrayNode steps = profile.putArray(STEPS);
            byStep.properties()
                    .forEach(step -> steps.add(((ObjectNode) step.getValue()).put("step", step.getKey())));
        }
    }
}
