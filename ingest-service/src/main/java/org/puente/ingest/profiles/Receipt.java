package org.puente.ingest.profiles;

import org.puente.contract.profile.ProfileId;
import org.puente.contract.topic.Position;

/** @param position of the record on the profile topic; readers can wait for it */
record Receipt(ProfileId id, Position position) {}
