package org.puente.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

@ExtendWith(OutputCaptureExtension.class)
class StartWithoutAKeyTest {

    @Test
    void isRefusedWithOneClearSentence(CapturedOutput output) {
        Throwable failure = catchThrowable(() -> new SpringApplicationBuilder(TestService.class)
                .properties("server.port=0", "puente.bearer.write-scope=things:write")
                .run());
        assertThat(failure).isNotNull();
        assertThat(output).contains("There is no key to check bearer tokens with.", "public-key-location")
                .doesNotContain("\tat ");
    }
}
