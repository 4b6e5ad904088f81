package org.puente.contract.reading;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.puente.contract.profile.Profile;
import org.puente.contract.profile.ProfileId;
import org.puente.contract.profile.ProfileKind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class RoundTripTest {

    /** Another run: {@code -Dseed=...}. */
    private final long seed = Long.getLong("seed", System.nanoTime());
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);

    @BeforeEach
    void saySeed() {
        System.out.println("seed " + seed);
    }

    @Test
    void keepsAGoodProfileByteForByte() {
        for (String json : List.of(Samples.INSTITUTION, Samples.VALUE_CHAIN)) {
            Profile profile = Reads.accepted(ProfileReader.strict().read(Samples.bytes(json)));
            assertThat(new String(Json.write(profile), UTF_8)).isEqualTo(json);
        }
    }

    @Test
    void writesNothingThatSaysNothing() {
        String json = "{\"id\":\"institutions/a\",\"country\":\"PE\",\"texts\":{\"es\":{\"name\":\"A\"}},\"actorClass\":\"business\"}";
        String silent = json.substring(0, json.length() - 1) + ",\"needs\":[],\"wishes\":{\"neverWith\":[]},"
                + "\"maturity\":{\"helix\":0},\"capacity\":{},\"externalIds\":{}}";
        Profile profile = Reads.accepted(ProfileReader.strict().read(Samples.bytes(silent)));
        assertThat(new String(Json.write(profile), UTF_8)).isEqualTo(json);
    }

    @Test
    void fillsAnAbsentIdFromTheDoor() {
        ProfileId id = ProfileId.institution("ecosur");
        byte[] nameless = Samples.bytes(Samples.INSTITUTION.replace("\"id\":\"institutions/ecosur\",", ""));
        assertThat(Reads.accepted(ProfileReader.strict().read(id, nameless)).id()).isEqualTo(id);
        assertThat(Reads.refused(ProfileReader.lenient().read(id, nameless))).extracting(Problem::pointer)
                .containsExactly("/id");
    }

    @Test
    void passesOverUnknownFieldsOnTheLogAlone() {
        byte[] later = Samples.bytes(Samples.INSTITUTION.replace("\"offers\":[{", "\"mood\":1,\"offers\":[{\"new\":[],")
                .replace("\"text\":{\"es\"", "\"tone\":{},\"text\":{\"es\""));
        assertThat(Reads.accepted(ProfileReader.lenient().read(later)))
                .isEqualTo(Reads.accepted(ProfileReader.lenient().read(Samples.bytes(Samples.INSTITUTION))));
        byte[] longNamed = Samples
                .bytes(Samples.INSTITUTION.replace("\"offers\"", "\"" + "é".repeat(200) + "\":1,\"offers\""));
        for (byte[] json : List.of(later, longNamed)) {
            assertThat(ProfileReader.lenient().readAgain(ProfileKind.INSTITUTION, json))
                    .isEqualTo(ProfileReader.lenient().read(json)).isInstanceOf(Reading.Accepted.class);
        }
        assertThat(Reads.refused(ProfileReader.strict().read(later))).extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/mood", "/offers/0/new", "/needs/0/tone");
    }

    @Test
    void acceptsEverythingThatARecordCanHold() {
        RandomProfiles profiles = new RandomProfiles(random);
        for (int i = 0; i < 1_000; i++) {
            Profile profile = profiles.next();
            byte[] json = Json.write(profile);
            Profile strict = Reads.accepted(ProfileReader.strict().read(profile.id(), json));
            assertThat(strict).as("seed %d, profile %d", seed, i).isEqualTo(profile);
            assertThat(Json.write(strict)).as("seed %d, profile %d", seed, i).isEqualTo(json);
            assertThat(Reads.accepted(ProfileReader.lenient().read(json))).isEqualTo(profile);
        }
    }

    @Test
    void answersWhateverTheBytes() {
        RandomProfiles profiles = new RandomProfiles(random);
        for (int i = 0; i < 2_000; i++) {
            byte[] json = Json.write(profiles.next());
            Damage.to(json, random);
            assertThat(ProfileReader.strict().read(json)).as("seed %d, round %d", seed, i).isNotNull();
            switch (ProfileReader.lenient().read(json)) {
                case Reading.Accepted<Profile>(Profile read) -> {
                    assertThat(Reads.accepted(ProfileReader.strict().read(Json.write(read)))).isEqualTo(read);
                    assertThat(Reads.accepted(ProfileReader.lenient().readAgain(read.id().kind(), json)))
                            .as("again, seed %d, round %d", seed, i).isEqualTo(read);
                }
                case Reading.Refused<Profile>(List<Problem> problems) -> assertThat(problems).isNotEmpty();
            }
        }
    }
}
