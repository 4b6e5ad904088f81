package org.puente.web;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service with a few resources. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
class TestService {

    /** More than one, since a place is given back a moment after its answer has arrived. */
    static final int PLACES = 4;

    final CountDownLatch entered = new CountDownLatch(PLACES);
    final CountDownLatch released = new CountDownLatch(1);

    @RestController
    @RequestMapping("/things")
    record Things(TestService service) {

        @GetMapping("/{number}")
        Map<String, Integer> get(@PathVariable int number, @RequestParam(defaultValue = "1") int times) {
            return Map.of("product", number * times);
        }

        @GetMapping("/broken")
        Map<String, Integer> broken() {
            return Map.of("a secret", Integer.parseInt("a secret"));
        }

        @GetMapping("/slow")
        Map<String, Integer> slow() throws InterruptedException {
            service.entered.countDown();
            service.released.await();
            return Map.of();
        }

        @PutMapping(path = {"/small", "/large", "/streamed"}, consumes = "application/json")
        Map<String, Integer> put(@RequestBody byte[] body) {
            return Map.of("bytes", body.length);
        }
    }
}
