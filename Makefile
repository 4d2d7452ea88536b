# Two commands are enough: `make run` and `make test`. The others are listed by `make help`.

SWIFT  ?= swift
PREFIX ?= /usr/local
# A binary that carries Swift's libraries runs on machines without the toolchain. `make STATIC= run` links them instead.
STATIC ?= --static-swift-stdlib
ARGS   ?= Sample/articles

RELEASE = $(SWIFT) build -c release $(STATIC) --product crisiswatch
BINARY  = .build/release/crisiswatch
LINTED  = Package.swift Sources Tests

.PHONY: help run test build install uninstall bench eval format lint record clean libraries

help:
	@echo "make run        build and open the dashboard on the bundled sample (ARGS=FOLDER for another folder)"
	@echo "make test       build and run every test"
	@echo "make install    put program, data, manual and completions below PREFIX=$(PREFIX)"
	@echo "make uninstall  take them away again"
	@echo "make bench      measure speed, memory and start"
	@echo "make eval       score extraction against the gold sets that are here, and hold it against its floors"
	@echo "make format     lay the sources out;  make lint  checks them"
	@echo "make record     write the expected screens and facts anew; look at the difference before you commit it"
	@echo "make clean      remove what was built"

run: build
	$(BINARY) $(ARGS)

build: libraries
	$(RELEASE)

# Tests that share a terminal or the disk run one by one, after the others.
test: libraries
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --skip EndToEndTests
	$(SWIFT) test --skip-build --no-parallel --filter EndToEndTests

install: build
	Scripts/install "$(BINARY)" "$(DESTDIR)$(PREFIX)"

uninstall:
	Scripts/uninstall "$(DESTDIR)$(PREFIX)"

bench: build
	$(SWIFT) build -c release $(STATIC) --product StageTimes
	Benchmarks/run

eval: build
	Benchmarks/evaluate

format:
	$(SWIFT) format -i -r --configuration .swift-format $(LINTED)

lint:
	$(SWIFT) format lint --strict -r --configuration .swift-format $(LINTED)

record: libraries
	$(SWIFT) build --build-tests
	-CRISISWATCH_RECORD=1 $(SWIFT) test --skip-build --no-parallel
	Scripts/record-readme .build/debug/crisiswatch
	@echo "Recorded. Tests that say “recorded” are to be expected above; git diff shows what changed."

clean:
	rm -rf .build

libraries:
	@Scripts/libraries
