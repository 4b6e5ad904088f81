package org.puente.contract.reading;

import java.util.random.RandomGenerator;

/** What happens to bytes: bits flip, stretches are overwritten by others, JSON's own signs turn up anywhere. */
final class Damage {

    private static final byte[] SIGNS = Samples.bytes("{}[]\",:\\0-e\u0000 n");

    private Damage() {}

    static void to(byte[] bytes, RandomGenerator random) {
        for (int hits = random.nextInt(1, 4); hits > 0; hits--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = SIGNS[random.nextInt(SIGNS.length)];
                case 2 -> bytes[at] = (byte) random.nextInt('0', 'z');
                default -> {
                    int length = random.nextInt(Math.min(20, bytes.length - at));
                    System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
                }
            }
        }
    }
}
