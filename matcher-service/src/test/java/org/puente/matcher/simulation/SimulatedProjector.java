package org.puente.matcher.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.puente.matcher.readmodel.Projection;
import org.puente.matcher.readmodel.View;

import com.mongodb.MongoException;

/**
 * Shows the owned partitions of one topic: reads, then writes, each a step of its own; whatever fails, it starts over.
 */
final class SimulatedProjector implements Step {

    private static final String INCARNATION = "the only one";
    private static final int MOST = 8;

    private final View view;
    private final World world;
    private final SimulatedView store;
    private final Set<Integer> owned;
    private final Map<Integer, Long> positions = new TreeMap<>();
    private final Map<Integer, Long> old = new TreeMap<>();
    private Projection projection;
    private @Nullable List<Document> unseen;
    private boolean begun;
    private boolean noted = true;

    /** Follows these partitions, which may change. */
    SimulatedProjector(View view, World world, Set<Integer> owned) {
        this.view = view;
        this.world = world;
        this.store = new SimulatedView(world.store(), view.collection());
        this.projection = new Projection(view, store, world.partitioning(), INCARNATION);
        this.owned = owned;
    }

    @Override
    public boolean take() {
        try {
            return begun ? show() : begin();
        } catch (MongoException _) {
            startOver();
            return true;
        }
    }

    private boolean begin() {
        store.begin(INCARNATION);
        begun = true;
        return true;
    }

    private boolean show() {
        if (unseen != null) {
            store.write(unseen);
            unseen = null;
            noted = false;
            return true;
        }
        if (!noted && world.choices().below(2) == 0) {
            store.reached(projection.shown(positions));
            noted = true;
            return true;
        }
        List<ConsumerRecord<byte[], byte[]>> messages = poll();
        projection.read(messages);
        if (projection.waiting() > 0 && world.choices().below(2) == 0) {
            unseen = projection.next(1 + world.choices().below(MOST), old);
        }
        if (!messages.isEmpty() || projection.waiting() > 0 || unseen != null) {
            return true;
        }
        boolean looks = world.choices().isCalm() || world.choices().below(4) == 0;
        if (looks && !store.remembers(INCARNATION)) {
            startOver();
            return true;
        }
        return false;
    }

    /** Follows what is owned, gained partitions from where the store says that they have been shown. */
    private List<ConsumerRecord<byte[], byte[]>> poll() {
        positions.keySet().retainAll(owned);
        projection.retain(owned);
        List<Integer> gained = owned.stream().filter(partition -> !positions.containsKey(partition)).toList();
        positions.putAll(store.positions(gained));
        gained.forEach(partition -> old.put(partition,
                world.log().partition(view.topic().name(), partition).stableEnd()));
        List<ConsumerRecord<byte[], byte[]>> messages = new ArrayList<>();
        for (int partition : owned) {
            var read = world.log().partition(view.topic().name(), partition).read(
                    Objects.requireNonNull(positions.get(partition)),
                    1 + world.choices().below(MOST));
            messages.addAll(read.messages());
            positions.put(partition, read.next());
        }
        return messages;
    }

    private void startOver() {
        positions.clear();
        projection = new Projection(view, store, world.partitioning(), INCARNATION);
        unseen = null;
        noted = true;
        begun = false;
    }
}
