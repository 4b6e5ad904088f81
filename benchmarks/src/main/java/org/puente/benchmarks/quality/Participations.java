package org.puente.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.puente.contract.profile.Projects;
import org.puente.contract.vocabulary.Side;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Participations of institutions in projects before the test period. A project of the latest programme counts as
 * recent, any other as earlier: the projects of the older programme carry no dates.
 */
final class Participations {

    private static final String LATEST_PROGRAMME = "H2020:";

    private final Map<String, List<String>> members = new LinkedHashMap<>();
    private final Map<String, List<String>> projects = new HashMap<>();

    static Participations read(Path data) throws IOException {
        Participations participations = new Participations();
        for (NamedCsvRecord row : Tables.read(data.resolve("participations.csv.gz"))) {
            participations.add(row.getField("projectId"), row.getField("institutionId"));
        }
        return participations;
    }

    void add(String project, String institution) {
        members.computeIfAbsent(project, fresh -> new ArrayList<>()).add(institution);
        projects.computeIfAbsent(institution, fresh -> new ArrayList<>()).add(project);
    }

    /** The institution's numbers of projects. */
    Projects of(String institution) {
        return count(projectsOf(institution));
    }

    /** Numbers of the institution's projects with a participant of the other side. */
    Projects transatlantic(String institution, Map<String, Side> sides) {
        Side own = sides.get(institution);
        return count(projectsOf(institution).stream().filter(project -> membersOf(project).stream()
                .anyMatch(other -> sides.containsKey(other) && sides.get(other) != own)).toList());
    }

    /** Numbers of joint projects, by collaborator. */
    Map<String, Projects> partners(String institution) {
        Map<String, Projects> partners = new TreeMap<>();
        for (String project : projectsOf(institution)) {
            Projects one = count(List.of(project));
            for (String other : membersOf(project)) {
                if (!other.equals(institution)) {
                    partners.merge(other, one, (a, b) -> new Projects(a.earlier() + b.earlier(),
                            a.recent() + b.recent()));
                }
            }
        }
        return partners;
    }

    private List<String> projectsOf(String institution) {
        return projects.getOrDefault(institution, List.of());
    }

    private List<String> membersOf(String project) {
        return members.getOrDefault(project, List.of());
    }

    private static Projects count(List<String> projects) {
        int recent = (int) projects.stream().filter(project -> project.startsWith(LATEST_PROGRAMME)).count();
        return new Projects(projects.size() - recent, recent);
    }
}
