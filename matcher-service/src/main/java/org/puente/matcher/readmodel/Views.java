package org.puente.matcher.readmodel;

import java.util.List;

import org.puente.eventlog.ServiceLoop;
import org.puente.matcher.inputs.Decoder;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/** The views that this service keeps, each by a projector of its own. */
@Component
public class Views implements SmartLifecycle {

    private final List<ViewProjector> projectors;

    Views(MongoTemplate mongo, Decoder decoder, ViewTools tools) {
        projectors = of(decoder).stream()
                .map(view -> new ViewProjector(view, new MongoViewStore(mongo, view, tools.properties().handover()),
                        tools))
                .toList();
    }

    /** Every view that there is. */
    public static List<View> of(Decoder decoder) {
        return List.of(new ProfileView(decoder), new DecisionView(decoder), new MatchListView());
    }

    /** Whether MongoDB shows everything on the owned partitions, as far as is known. */
    public boolean caughtUp() {
        return projectors.stream().allMatch(ViewProjector::caughtUp);
    }

    /** What keeps the views, one loop each. */
    public List<? extends ServiceLoop> loops() {
        return projectors;
    }

    @Override
    public void start() {
        projectors.forEach(ViewProjector::start);
    }

    @Override
    public void stop() {
        projectors.parallelStream().forEach(ViewProjector::stop);
    }

    @Override
    public boolean isRunning() {
        return projectors.stream().anyMatch(ViewProjector::isRunning);
    }

    @Override
    public int getPhase() {
        return 2;
    }
}
