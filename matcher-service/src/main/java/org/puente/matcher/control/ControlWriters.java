package org.puente.matcher.control;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Gives the owner of partition 0 the writers of the control topic. */
@Component
public class ControlWriters {

    private static final int WRITING_PARTITION = 0;

    private final ObjectProvider<ControlWriter> writers;

    /** @param writers beans of scope prototype: an owner begins with writers that have written nothing */
    ControlWriters(ObjectProvider<ControlWriter> writers) {
        this.writers = writers;
    }

    /** The writers of the owner of this partition of the lists: none unless it is partition 0. */
    public List<ControlWriter> of(int partition) {
        return partition == WRITING_PARTITION ? writers.stream().toList() : List.of();
    }
}
