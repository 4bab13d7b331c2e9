;; Looks at codes of 48 bytes, one after the other, and writes down those that differ from a wanted one in few bits.
;; scripts/write-scan-module.ts makes scan-module.json of it.
(module
  (memory (export "memory") 1)
  ;; $codes: where the first one begins; $count: how many there are; $wanted: where that one begins; $limit: in how many
  ;; bits at most; $found: where to write for each its index and its distance, 32 bits each; $most: how many at most.
  ;; Gives how many were found; it stops at $most.
  (func (export "scan")
    (param $codes i32) (param $count i32) (param $wanted i32) (param $limit i32) (param $found i32) (param $most i32)
    (result i32)
    (local $index i32) (local $at i32) (local $number i32) (local $distance i32) (local $bits v128)
    (local $first v128) (local $second v128) (local $third v128)
    (local.set $first (v128.load (local.get $wanted)))
    (local.set $second (v128.load offset=16 (local.get $wanted)))
    (local.set $third (v128.load offset=32 (local.get $wanted)))
    (local.set $at (local.get $codes))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $index) (local.get $count)))
        ;; At most 24 bits in each of 16 bytes, which are then added up.
        (local.set $bits
          (i32x4.extadd_pairwise_i16x8_u
            (i16x8.extadd_pairwise_i8x16_u
              (i8x16.add
                (i8x16.popcnt (v128.xor (v128.load (local.get $at)) (local.get $first)))
                (i8x16.add
                  (i8x16.popcnt (v128.xor (v128.load offset=16 (local.get $at)) (local.get $second)))
                  (i8x16.popcnt (v128.xor (v128.load offset=32 (local.get $at)) (local.get $third))))))))
        (local.set $distance
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $bits)) (i32x4.extract_lane 1 (local.get $bits)))
            (i32.add (i32x4.extract_lane 2 (local.get $bits)) (i32x4.extract_lane 3 (local.get $bits)))))
        (if (i32.le_u (local.get $distance) (local.get $limit))
          (then
            (br_if $done (i32.ge_u (local.get $number) (local.get $most)))
            (i32.store (local.get $found) (local.get $index))
            (i32.store offset=4 (local.get $found) (local.get $distance))
            (local.set $found (i32.add (local.get $found) (i32.const 8)))
            (local.set $number (i32.add (local.get $number) (i32.const 1)))))
        (local.set $at (i32.add (local.get $at) (i32.const 48)))
        (local.set $index (i32.add (local.get $index) (i32.const 1)))
        (br $next)))
    (local.get $number)))
